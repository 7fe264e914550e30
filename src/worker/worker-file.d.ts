/** The whole worker as one script of its own; what is imported is its address (webpack/worker-file.js). */
declare module '*?worker-file' {
  const url: string;
  export default url;
}
