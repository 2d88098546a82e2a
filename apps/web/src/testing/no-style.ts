/** Stands for every style sheet in tests: jsdom draws nothing. */
export default {};
