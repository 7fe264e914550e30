import { useEffect, useRef } from 'react';
import { VisuallyHidden } from './visually-hidden';

/** Long enough for a screen reader to have taken note of the place, in milliseconds. */
const DELAY = 150;

/** Words that a screen reader says as soon as they are there: it tells what changes in a place, not what came with it. */
export function Announcement({ text }: { readonly text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (place.current) place.current.textContent = text;
    }, DELAY);
    return () => clearTimeout(timer);
  }, [text]);
  return <VisuallyHidden role="status" ref={place} />;
}
