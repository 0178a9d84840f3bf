import type { ValueOf } from "../facets/facet.ts";
import type { Filter } from "../graph/filter.ts";
import type { Codec } from "../parameter/codec.ts";
import type { Query } from "./query.ts";
import type { SharedView } from "./shared-view.ts";

/** What one or a few parameters of a link say about a view, one way and back. */
export interface Parameter {
  names: readonly string[];
  /** The view with what the query says */
  read(query: Query, view: SharedView): SharedView;
  /** What says how the view differs from the first one */
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

/** A parameter for a field of the view. */
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

/** A parameter for a field of the filter; what the filter leaves out is `otherwise`. */
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
