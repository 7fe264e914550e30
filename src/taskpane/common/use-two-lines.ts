import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  short: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- line-clamp works in no browser without it
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

/** The class of a text that is cut after two lines. */
export function useTwoLines(): string {
  return useStyles().short;
}
