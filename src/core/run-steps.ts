/** Work in steps, so that a caller with a clock can pause between them. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Does all steps at once. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
