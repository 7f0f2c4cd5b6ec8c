/**
 * A read-only list whose items are made when they are first asked for. It reads like an array (index, `length`,
 * iteration, `map`, spread) and keeps what it made.
 */
export function lazyList<T extends object>(length: number, make: (index: number) => T): readonly T[] {
  const made: (T | undefined)[] = new Array(length);
  const at = (index: number): T => {
    const known = made[index];
    if (known !== undefined) return known;
    const item = make(index);
    made[index] = item;
    return item;
  };
  return new Proxy(made as T[], {
    get(target, key, receiver) {
      const index = indexOf(key, length);
      return index === null ? Reflect.get(target, key, receiver) : at(index);
    },
    has: (target, key) => indexOf(key, length) !== null || Reflect.has(target, key),
    getOwnPropertyDescriptor(target, key) {
      const index = indexOf(key, length);
      if (index !== null) at(index);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    set: () => false,
    deleteProperty: () => false,
  });
}

function indexOf(key: string | symbol, length: number): number | null {
  if (typeof key !== 'string' || !/^\d+$/.test(key)) return null;
  const index = Number(key);
  return index < length ? index : null;
}
