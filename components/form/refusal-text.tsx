import classes from "./refusal-text.module.css";
import { isSignedOut, SignInAgain } from "./sign-in-again.tsx";

/** The sentence of a refusal, read out when it appears. Renders its live region even when empty. */
export function RefusalText({ message }: { message: string | null }) {
  return (
    <p className={classes.refusal} role="alert">
      {message}
      {isSignedOut(message) && (
        <>
          {" "}
          <SignInAgain aside />, then send this once more.
        </>
      )}
    </p>
  );
}
