type Crumb = { label: string; href: string };
type Props = { name: string; path: readonly Crumb[] };

/** The breadcrumb. Each step is a link; the last is the page itself or, on a story, its section. */
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
