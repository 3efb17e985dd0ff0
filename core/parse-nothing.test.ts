import { expect, it } from 'vitest';
import { parseNothing } from './parse-nothing';

it('drops whatever came with a question that needs nothing', () => {
  expect(parseNothing()).toEqual({});
});
