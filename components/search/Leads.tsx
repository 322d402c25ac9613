import { useLocale, useTranslations } from 'next-intl';
import { textIn } from '@/lib/edition/locale';
import { FORMATS } from '@/lib/record/schema/article';
import { type Lead, leadPath } from '@/lib/search/named/leads';
import { periodName } from '@/lib/time/archive-period';
import { CHIP } from '../ui/classes';

type Props = { leads: readonly Lead[] };

/** Links to the pages of the paper that the query names: a section, a format, a day of the archive. */
export function Leads({ leads }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  if (leads.length === 0) return null;
  return (
    <nav className="pb-4 print:hidden" aria-label={t('leads')}>
      <ul className="flex flex-wrap gap-2">
        {leads.map((lead) => (
          <li key={leadPath(lead, locale)}>
            <a className={CHIP.link} href={leadPath(lead, locale)}>
              <span className={CHIP.other}>{t(`kinds.${lead.kind}`)}</span> <LeadName lead={lead} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LeadName({ lead }: { lead: Lead }) {
  const locale = useLocale();
  const front = useTranslations('FormatFront');
  if (lead.kind === 'archive') return periodName(lead.period, locale);
  const format = FORMATS.find((one) => lead.kind === 'format' && one === lead.id);
  return format ? front(`${format}.title`) : textIn(lead.name, locale);
}
