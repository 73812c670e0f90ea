declare module '*.css' {
  const text: string;
  export default text;
}

/** File names with a version, put in by the build. */
declare const CHAT_SCRIPT: string;
declare const CARDS_SCRIPT: string;
