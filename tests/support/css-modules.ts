/** Every class name is itself, so that tests can speak of `styles.title` as "title". */
const classNames: Record<string, string> = new Proxy({}, { get: (_target, name) => String(name) })

export default classNames
