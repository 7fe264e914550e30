// The first script of the task pane, as it is written: it must run in whatever browser an old Excel shows it in, and say
// what is wrong where nothing else can. It chooses the language of the static text and the one state that is shown:
// loading, slow (nothing came for a while), failed (a script did not load) or old (the browser lacks what is needed).
(function () {
  var SLOW_AFTER_MS = 12000;
  var page = document.documentElement;

  /** What Excel says of itself, as `Excel$Win32$16.01$zh-CN$…`: on Windows by an object, else in the address. */
  function hostInfo() {
    if (window.external && typeof window.external.GetHostInfo !== 'undefined') return window.external.GetHostInfo();
    var inAddress = /[?&]_host_Info=([^&#]*)/.exec(window.location.search);
    return inAddress ? decodeURIComponent(inAddress[1]) : '';
  }

  /** Excel's language; elsewhere the browser's. */
  function displayLanguage() {
    return hostInfo().split(/[$|]/)[3] || navigator.language || 'zh-CN';
  }

  function isOpen() {
    return document.getElementById('shell') === null && document.getElementById('root') !== null;
  }

  function show(state) {
    if (!isOpen()) page.setAttribute('data-state', state);
  }

  function isTooOld() {
    return (
      !('noModule' in document.createElement('script')) ||
      typeof Worker !== 'function' ||
      typeof Object.hasOwn !== 'function' ||
      typeof Array.prototype.findLast !== 'function'
    );
  }

  /** Strings of other languages and telemetry may be missing: office.js goes on without them. */
  function isNeeded(address) {
    return !/_strings\.js|telemetry/.test(address);
  }

  function onError(event) {
    var script = event.target;
    if (!script || script.tagName !== 'SCRIPT' || !isNeeded(script.src)) return;
    show('failed');
    var places = document.querySelectorAll('.file');
    for (var i = 0; i < places.length; i++) places[i].textContent = script.src;
  }

  if (!/^zh\b/i.test(displayLanguage())) page.lang = 'en';
  if (isTooOld()) {
    show('old');
    return;
  }
  window.addEventListener('error', onError, true);
  window.setTimeout(function () {
    if (page.getAttribute('data-state') === 'loading') show('slow');
  }, SLOW_AFTER_MS);
})();
