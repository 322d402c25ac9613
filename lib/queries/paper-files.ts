import { NO_TERMS, type Terms } from '../chinese/traditional/terms.ts';
import type { PaperFile } from '../folder/reader.ts';
import { oncePerRevision, readIndex } from '../index/story-index.ts';
import type { OwnRole, Section, Series, Site, Source, Topic, Traditional } from '../record/schema/paper-files.ts';

/**
 * The paper's own files, each in its last good version, parsed once per revision of the index. Until the next revision every
 * call returns the same objects, by which the Traditional conversion finds the lexicon that it has built from the terms.
 */
export const paperFiles = oncePerRevision((): ReadonlyMap<string, unknown> => {
  const rows = readIndex().rows<{ name: string; json: string }>('SELECT name, json FROM paper_file WHERE json IS NOT NULL');
  return new Map(rows.map(({ name, json }) => [name, JSON.parse(json) as unknown]));
});

/** The paper's name, time zone and notices. @throws while site.json has never been valid */
export const site = (): Site => paperFile<Site>('site.json');

/** The paper's sections, in the order of its navigation. @throws while sections.json has never been valid */
export const sections = (): readonly Section[] => paperFile<{ sections: Section[] }>('sections.json').sections;

/** The section with an id. */
export const section = (id: string): Section | undefined => sections().find((one) => one.id === id);

/** Every topic a story may have; none while topics.json has never been valid. */
export const topics = (): readonly Topic[] => listOf<Topic>('topics.json', 'topics');

/** The topic with an id. */
export const topic = (id: string): Topic | undefined => topics().find((one) => one.id === id);

/** Every series of the paper; none while series.json has never been valid. */
export const allSeries = (): readonly Series[] => listOf<Series>('series.json', 'series');

/** The series with an id. */
export const seriesById = (id: string): Series | undefined => allSeries().find((one) => one.id === id);

/** The roles that are the paper's own; none while roles.json has never been valid. */
export const roles = (): readonly OwnRole[] => listOf<OwnRole>('roles.json', 'roles');

/** Every source that has a front; none while sources.json has never been valid. */
export const sources = (): readonly Source[] => listOf<Source>('sources.json', 'sources');

/** The source with an id. */
export const sourceById = (id: string | undefined): Source | undefined => sources().find((one) => one.id === id);

/** Names and wording of the paper for the conversion to Traditional Chinese; none while traditional.json has never been valid. */
export const traditionalTerms = (): Terms => (paperFiles().get('traditional.json') as Traditional | undefined) ?? NO_TERMS;

/** A list that the paper can do without while its file is broken. */
const listOf = <T>(name: PaperFile, key: string): readonly T[] =>
  (paperFiles().get(name) as Readonly<Record<string, readonly T[]>> | undefined)?.[key] ?? [];

function paperFile<T>(name: PaperFile): T {
  const file = paperFiles().get(name);
  if (!file) throw new Error(`content/${name} is missing or has errors: npm run content check lists them`);
  return file as T;
}
