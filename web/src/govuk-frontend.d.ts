// The classes of govuk-frontend that we start; the package brings no types of its own.

declare module "govuk-frontend" {
  type Component = new (root: Element | null) => object;
  export const Button: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const Radios: Component;
  export const SkipLink: Component;
}
