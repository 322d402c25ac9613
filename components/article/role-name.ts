import { useLocale, useTranslations } from 'next-intl';
import { languageOfWork, roleOf } from '@/lib/record/credits';
import type { Article } from '@/lib/record/schema/article';
import { textIn } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';
import { type Credit, ROLES } from '@/lib/record/schema/credit';

/**
 * Names the role of a credit, with the language that the work concerns where the credit states it: "English reviewer". The
 * reviewer of a machine's translation has read that. A role that roles.json no longer has is that of any contributor.
 */
export function useRoleName(article: Article, { roles }: Pick<Paper, 'roles'>): (credit: Credit) => string {
  const locale = useLocale();
  const t = useTranslations('Role');
  const of = useTranslations('RoleIn');
  return (credit) => {
    const { role } = credit;
    const language = roleOf(role, roles) === 'reviewer' ? languageOfWork(credit, article, roles) : credit.language;
    const own = roles.find(({ id }) => id === role);
    if (language && !own && (role === 'reviewer' || role === 'translator')) return of(`${role}.${language}`);
    const name = own ? textIn(own.name, locale) : t(ROLES.find((one) => one === role) ?? 'other');
    return language ? of(`other.${language}`, { role: name }) : name;
  };
}
