/** An object while it is built; what is handed on is the readonly type. Setting fields costs a tenth of spreading parts. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
