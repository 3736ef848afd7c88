/** Stand-ins for the loading of a widget's content, to show what visitors see when it is slow or lost. */
import { ref } from 'lit/directives/ref.js';

const never = () => new Promise<never>(() => {});
const refused = () => Promise.reject(new Error('the file did not arrive (this story made it so)'));

// Set before the element is connected, and so before it asks for its content.
const loadBy = (load: () => Promise<never>) => ref((element) => element && Object.assign(element, { load }));

/** `<gut-skin-faq ${hangs()}>`: the content is on its way for ever. */
export const hangs = () => loadBy(never);
/** `<gut-skin-faq ${fails()}>`: the content can't be had. */
export const fails = () => loadBy(refused);
