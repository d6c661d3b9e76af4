/** A style sheet as text, put into the module by the build. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
