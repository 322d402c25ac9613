type Crumb = { label: string; href: string };
type Props = { name: string; path: readonly Crumb[] };

/** Where a page stands: each step a link, the last one the page's own place. */
export function Breadcrumb({ name, path }: Props) {
  return (
    <nav className="py-1 text-sm text-ink-3 print:hidden" aria-label={name}>
      <ol className="-ml-2 flex flex-wrap items-center">
        {path.map(({ label, href }) => (
          <li key={href} className="flex items-center not-first:before:text-edge not-first:before:content-['/']">
            <a className="inline-flex min-h-tap items-center px-2 text-ink-2 hover:underline" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
