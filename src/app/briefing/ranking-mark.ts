/** Begins the text beside a ranking's header that says which ranking it is; its group stands right of it. */
export const RANKING_MARK = 'ranking:';
