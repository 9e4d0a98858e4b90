// Says five minutes before that the sign-in ends. Without this file nothing is lost: what is sent too late is kept by the server.
const dialog = document.querySelector('dialog[data-session]');
if (dialog?.showModal) {
  const words = dialog.querySelector('[data-session-words]');
  const choices = dialog.querySelector('[data-session-choices]');
  const idle = Number(dialog.dataset.idle) * 1000;
  const last = Date.now() + Number(dialog.dataset.longest) * 1000;
  const before = Math.min(5 * 60 * 1000, idle / 2);
  const tabs = new BroadcastChannel('virtual-school-session');
  let end;
  let said;

  const used = () => {
    end = Math.min(Date.now() + idle, last);
    choices.hidden = false;
    if (dialog.open) dialog.close();
  };
  const say = (sentence) => {
    if (words.textContent !== sentence) words.textContent = sentence;
  };
  const show = (reason) => {
    if (said === reason) return;
    said = reason;
    if (!dialog.open) dialog.showModal();
  };
  const look = () => {
    const left = end - Date.now();
    if (left <= 0) {
      say('You are signed out. This page stays as it is: what you send now is kept, and you sign in before it counts.');
      choices.hidden = true;
      show('over' + end);
    } else if (left <= before) {
      const minutes = Math.ceil(left / 60000);
      say(`You will be signed out in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`);
      show('soon' + end);
    }
  };

  dialog.querySelector('[data-session-stay]').addEventListener('click', async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(event.currentTarget.href, { redirect: 'error', cache: 'no-store' });
      if (!answer.ok) throw new Error(answer.status);
      used();
      tabs.postMessage('used');
    } catch {
      end = Date.now();
      look();
    }
  });
  dialog.querySelector('[data-session-close]').addEventListener('click', () => dialog.close());
  tabs.addEventListener('message', used);
  used();
  tabs.postMessage('used');
  setInterval(look, 1000);
}
