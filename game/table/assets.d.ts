declare module '*.svg?raw' {
  const source: string;
  export default source;
}

declare module '*.woff2?url' {
  const address: string;
  export default address;
}
