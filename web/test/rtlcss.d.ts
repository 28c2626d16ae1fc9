// The one function of rtlcss that we use.
declare module "rtlcss" {
  const rtlcss: { process(css: string): string };
  export default rtlcss;
}
