import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../core/packs/pack';

/** The pack format as JSON Schema: shapes and limits; what only a whole pack shows is said in docs/PACK-FORMAT.md. */
export function schemaText(): string {
  return `${JSON.stringify(toJsonSchema(packSchema, { errorMode: 'ignore' }), null, 2)}\n`;
}
