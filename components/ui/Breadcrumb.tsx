type Crumb = { label: string; href: string };
type Props = { name: string; path: readonly Crumb[] };

/** Where a page stands: each step a link, the last one the page's own place. */
export function Breadcrumb({ name, path }: Props) {
  return (
    <nav className="breadcrumb py-1 text-sm text-ink-3 print:hidden" aria-label={name}>
      <ol className="-ml-2 flex-wrap">
        {path.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
