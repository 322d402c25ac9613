/** A variable part of an address. It has methods, because with functions parameters of all types would not fit into one record. */
export type Parameter<T> = {
  /** Source of a regular expression, without named groups */
  readonly pattern: string;
  /** The value of a text of this pattern; undefined if it has none. `before`: the values of the parameters before this one */
  read(text: string, before: Values): T | undefined;
  write(value: T, all: Values): string;
  /** The value if the optional part of the address with this parameter is absent */
  readonly absent?: T;
};

type Values = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type ValuesOf<P extends Parameters> = { readonly [N in keyof P]: P[N] extends Parameter<infer T> ? T : never };

/** A kind of address, which reads pathnames and writes them. */
export type Entry<V> = {
  readonly pattern: string;
  /** The values in a pathname; undefined if it is of another kind */
  readonly read: (pathname: string) => V | undefined;
  readonly write: (values: V) => string;
};

/** The values in addresses of an entry. */
export type ValuesIn<E> = E extends Entry<infer V> ? V : never;

const NAME = /:(\w+)/g;

/**
 * An entry of the table of addresses.
 * @param pattern the pathname: `:name` is a parameter; a part in parentheses is left out if its parameter has the value `absent`
 * @example entry('/:locale/topics/:id(/page/:page)', { locale, id, page })
 */
export function entry<P extends Parameters>(pattern: string, parameters: P): Entry<ValuesOf<P>> {
  const all = Object.entries<Parameter<unknown>>(parameters);
  const expression = new RegExp(
    `^${pattern
      .replaceAll('.', '\\.')
      .replaceAll('(', '(?:')
      .replaceAll(')', ')?')
      .replace(NAME, (_, name: string) => `(?<${name}>${parameters[name]?.pattern})`)}$`,
  );
  return {
    pattern,
    read(pathname) {
      const match = expression.exec(pathname);
      if (!match) return undefined;
      const values: Record<string, unknown> = {};
      for (const [name, parameter] of all) {
        const text = match.groups?.[name];
        values[name] = text === undefined ? parameter.absent : parameter.read(text, values);
        if (values[name] === undefined) return undefined;
      }
      return values as ValuesOf<P>;
    },
    write: (values) =>
      pattern
        .replace(/\((.*?)\)/g, (_, part: string) =>
          all.some(([name, { absent }]) => part.includes(`:${name}`) && values[name] === absent) ? '' : part,
        )
        .replace(NAME, (_, name: string) => parameters[name]?.write(values[name], values) ?? ''),
  };
}
