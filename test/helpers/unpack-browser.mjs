// Run as a program of its own by bundled-browser.ts: the package unpacks into the temporary folder
// and changes the environment, which must be neither the machine's nor the tests'.
import bundled from '@sparticuz/chromium';

await bundled.executablePath();
