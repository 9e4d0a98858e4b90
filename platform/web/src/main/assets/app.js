// Everything works without this file; it makes some things nicer. No inline script anywhere, so the template's own first line is here too.
import { createAll, isSupported, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs }
  from './govuk-frontend.min.js';
import './htmx.esm.min.js';

const components = [CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs];

function enhance(scope) {
  if (!isSupported()) return;
  createAll(Button, { preventDoubleClick: true }, { scope });
  for (const component of components) createAll(component, undefined, { scope });
}

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
enhance(document);
// A radio button has no "expanded" in ARIA, yet the library gives it one whenever it shows or hides what a choice reveals.
const withoutExpanded = () => document.querySelectorAll('input[type=radio][aria-expanded]').forEach((radio) => radio.removeAttribute('aria-expanded'));
withoutExpanded();
document.addEventListener('click', withoutExpanded);
window.addEventListener('pageshow', withoutExpanded);
// What htmx swaps in is plain HTML until it is enhanced.
document.body.addEventListener('htmx:after:swap', () => { enhance(document); withoutExpanded(); });
