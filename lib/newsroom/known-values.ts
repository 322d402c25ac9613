import { wordIn } from '@/i18n/messages';
import type { InAllLanguages } from '../edition/languages.ts';
import type { PaperFile } from '../folder/reader.ts';
import { paperFiles } from '../queries/paper-files.ts';
import { ROLES } from '../record/schema/credit.ts';

/** A JSON Schema, which is changed in place. */
export type JsonSchema = { [key: string]: unknown };

type Entry = { readonly id: string; readonly name: InAllLanguages; readonly description?: InAllLanguages | undefined };

/**
 * Adds to the schema of stories the sections, series, topics, roles and sources that the paper has, with their names. VS Code
 * offers the values of an `enum` with what `enumDescriptions` says of each (github.com/microsoft/vscode-json-languageservice).
 * Where the file of a list has never been valid, any value is.
 */
export function addKnownValues(article: JsonSchema): void {
  const at = (...path: readonly string[]) => within(article, ...path);
  const roles = entriesOf('roles.json');
  const everyPapers = ROLES.map((id): Entry => ({ id, name: wordIn('zh', ({ Role }) => Role[id]) }));
  offer(at('properties', 'section'), entriesOf('sections.json'));
  offer(at('properties', 'series', 'properties', 'id'), entriesOf('series.json'));
  offer(at('properties', 'topics', 'items'), entriesOf('topics.json'));
  offer(at('properties', 'credits', 'items', 'properties', 'role'), [
    ...roles,
    ...everyPapers.filter(({ id }) => !roles.some((own) => own.id === id)),
  ]);
  suggestNames(at('properties', 'source'), entriesOf('sources.json'));
}

/** Adds to the schema of series that a name may be one text, which zod brings to its form before the schema sees it. */
export function allowOneName(series: JsonSchema): void {
  const item = within(series, 'properties', 'series', 'items');
  const { description, ...inLanguages } = within(item, 'properties', 'name');
  (item.properties as JsonSchema).name = { description, anyOf: [{ type: 'string', minLength: 1 }, inLanguages] };
  item.required = ['id', 'name', 'description'];
}

const within = (schema: JsonSchema, ...path: readonly string[]): JsonSchema =>
  path.reduce((inside, key) => inside[key] as JsonSchema, schema);

/** Allows the ids of a list, and says what each is called. */
function offer(schema: JsonSchema, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  schema.enum = entries.map(({ id }) => id);
  schema.enumDescriptions = entries.map(descriptionOf);
}

/** Suggests names in both languages, as a whole and each; any other text is as good. */
function suggestNames(schema: JsonSchema, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  schema.defaultSnippets = entries.map(({ id, name }) => ({ label: titleOf(name), description: id, body: name }));
  const { en, zh } = schema.properties as Readonly<Record<keyof InAllLanguages, JsonSchema>>;
  const open = { type: 'string', minLength: 1 };
  en.anyOf = [{ enum: entries.map(({ name }) => name.en), enumDescriptions: entries.map(descriptionOf) }, open];
  zh.anyOf = [{ enum: entries.map(({ name }) => name.zh), enumDescriptions: entries.map(descriptionOf) }, open];
}

const titleOf = ({ en, zh }: InAllLanguages) => (en === zh ? en : `${en} · ${zh}`);
const descriptionOf = ({ name, description }: Entry) => [titleOf(name), ...(description ? [titleOf(description)] : [])].join('\n');

/** The entries of a file, in its last good version. */
function entriesOf(file: PaperFile): readonly Entry[] {
  const [list = []] = Object.values(paperFiles().get(file) ?? {}).filter(Array.isArray);
  return list as Entry[];
}
