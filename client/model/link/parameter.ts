import type { ValueOf } from "../facets/facet.ts";
import type { Filter } from "../graph/filter.ts";
import type { Codec } from "../parameter/codec.ts";
import type { Query } from "./query.ts";
import type { SharedView } from "./shared-view.ts";

/** The codec of one or a few parameters of a link: reads them into a view and writes them. */
export interface Parameter {
  names: readonly string[];
  /** Returns the view with the values of the query */
  read(query: Query, view: SharedView): SharedView;
  /** Writes the parameters in which the view differs from the first one */
  write(view: SharedView, first: SharedView): [name: string, text: string][];
}

function parameter<T>(
  name: string,
  codec: Codec<T>,
  get: (view: SharedView) => T,
  set: (view: SharedView, value: T) => SharedView,
): Parameter {
  return {
    names: [name],
    read: (query, view) => {
      const value = query.read(name, codec);
      return value === undefined ? view : set(view, value);
    },
    write: (view, first) => {
      const text = codec.write(get(view));
      return text === codec.write(get(first)) ? [] : [[name, text]];
    },
  };
}

/** Returns a parameter for a field of the view. */
export function ofView<K extends keyof SharedView>(
  field: K,
  codec: Codec<SharedView[K]>,
  name: string = field,
): Parameter {
  return parameter(
    name,
    codec,
    (view) => view[field],
    (view, value) => ({ ...view, [field]: value }),
  );
}

/** Returns a parameter for a field of a part of the view, such as the actors that are open in its overview. */
export function ofPart<P extends "measures" | "overview", K extends keyof SharedView[P] & string>(
  part: P,
  field: K,
  codec: Codec<SharedView[P][K]>,
  name: string = field,
): Parameter {
  return parameter(
    name,
    codec,
    (view) => view[part][field],
    (view, value) => ({ ...view, [part]: { ...view[part], [field]: value } }),
  );
}

/** Returns a parameter for a field of the filter; its default is `otherwise`. */
export function ofFilter<K extends keyof Filter>(
  field: K,
  codec: Codec<ValueOf<Filter, K>>,
  otherwise: ValueOf<Filter, K>,
  name: string = field,
): Parameter {
  return parameter(
    name,
    codec,
    ({ filter }) => filter[field] ?? otherwise,
    (view, value) => ({ ...view, filter: { ...view.filter, [field]: value } }),
  );
}
