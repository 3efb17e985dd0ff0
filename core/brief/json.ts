import * as v from 'valibot';
import { briefSchema, type Brief } from './brief';

/** A brief as JSON: indented by two spaces, keys in the order of the schema, with a line's end at the end. */
export function jsonOf(brief: Brief): string {
  return `${JSON.stringify(v.parse(briefSchema, brief), null, 2)}\n`;
}
