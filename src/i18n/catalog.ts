/** Sentences of one language by their full ids; `{name}` takes the parameter of that name. */
export type Catalog = Readonly<Record<string, string>>;

/** Names of the placeholders of a template, as the compiler sees them. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type SamePlaceholders<A extends string, B extends string> = [Placeholders<A>] extends [Placeholders<B>]
  ? [Placeholders<B>] extends [Placeholders<A>]
    ? true
    : false
  : false;

/** Ids that one of two catalogs lacks, or whose placeholders differ; `never` when the catalogs agree. */
export type Disagreements<A extends Catalog, B extends Catalog> =
  | Exclude<keyof A, keyof B>
  | Exclude<keyof B, keyof A>
  | {
      [Id in keyof A & keyof B]: SamePlaceholders<A[Id], B[Id]> extends true ? never : Id;
    }[keyof A & keyof B];

/** Fails to compile, naming the ids, unless two catalogs agree: `true satisfies Agree<typeof zh, typeof en>`. */
export type Agree<A extends Catalog, B extends Catalog> = [Disagreements<A, B>] extends [never]
  ? true
  : { readonly disagree: Disagreements<A, B> };
