import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { topicPath } from '@/lib/address/addresses';
import type { Topic } from '@/lib/record/schema';
import { Dual } from '../ui/Dual';

type Props = { heading: Parameters<typeof wordIn>[1]; topics: readonly Topic[] };

export function Topics({ heading, topics }: Props) {
  const locale = useLocale();
  return (
    <section aria-labelledby="topics">
      <h2 className="label" id="topics">
        <Dual text={wordIn(locale, heading)} locale={locale} />
      </h2>
      <ul className="topics">
        {topics.map(({ id, name }) => (
          <li key={id}>
            <a className="chip" href={topicPath(locale, id)}>
              <Dual text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
