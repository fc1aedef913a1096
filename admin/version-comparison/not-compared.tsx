/** In place of a field that says nothing to whoever compares two versions. */
export const NotCompared = () => null
