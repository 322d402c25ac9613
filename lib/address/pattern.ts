/** A part of an address that varies. Methods, so that parameters of all types fit into one record. */
export type Parameter<T> = {
  /** Source of a regular expression, without named groups */
  readonly pattern: string;
  /** The value that a text of this pattern stands for, undefined for none. `before`: the values that stand before it */
  read(text: string, before: Values): T | undefined;
  write(value: T, all: Values): string;
  /** The value where the optional part of the address with this parameter is left out */
  readonly absent?: T;
};

type Values = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type ValuesOf<P extends Parameters> = { readonly [N in keyof P]: P[N] extends Parameter<infer T> ? T : never };

/** One kind of address, in both directions. */
export type Entry<V> = {
  readonly pattern: string;
  /** The values in a pathname; undefined for an address of another kind */
  readonly read: (pathname: string) => V | undefined;
  readonly write: (values: V) => string;
};

/** The values that stand in addresses of an entry. */
export type ValuesIn<E> = E extends Entry<infer V> ? V : never;

const NAME = /:(\w+)/g;

/**
 * An entry of the table of addresses.
 * @param pattern the pathname: `:name` is a parameter, parentheses enclose a part that is left out where its parameter has the value `absent`
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
