/** Stands in for style sheets and marker packages, which do nothing outside a browser build. */
export default {}
