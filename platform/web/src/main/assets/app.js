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
// What htmx swaps in is plain HTML until it is enhanced.
document.body.addEventListener('htmx:after:swap', () => enhance(document));
