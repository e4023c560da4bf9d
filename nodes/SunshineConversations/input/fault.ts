/** Makes the error for a field, which the function knows by its name in the editor. */
export type Fault = (whatToChange: string) => Error;
