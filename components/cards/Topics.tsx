import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { topicPath } from '@/lib/address/addresses';
import type { Topic } from '@/lib/record/schema/paper-files';
import { CHIP, LABEL } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';

type Props = { heading: Parameters<typeof wordIn>[1]; topics: readonly Topic[] };

/** Links to the fronts of topics, under a heading; nothing without any. */
export function Topics({ heading, topics }: Props) {
  const locale = useLocale();
  if (topics.length === 0) return null;
  return (
    <section className="print:hidden" aria-labelledby="topics">
      <h2 className={LABEL.frame} id="topics">
        <Bilingual text={wordIn(locale, heading)} locale={locale} otherClassName={LABEL.other} />
      </h2>
      <ul className="flex flex-wrap gap-2 py-3">
        {topics.map(({ id, name }) => (
          <li key={id}>
            <a className={CHIP.link} href={topicPath(locale, id)}>
              <Bilingual text={name} locale={locale} otherClassName={CHIP.other} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
