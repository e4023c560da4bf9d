/** Makes the error for one field; takes what to change. */
export type Fault = (whatToChange: string) => Error;
