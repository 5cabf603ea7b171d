// The camera of the door's tests is itself tested: a scan that fails is then the scanner's fault.

import { expect, test } from '../site.ts';

test('the camera sees the picture that it is held to', async ({ page, stranger }) => {
  await page.setContent('<body style="margin:0"><div style="width:100px;height:100px;background:linear-gradient(90deg,black 50%,white 50%)">');
  const halfBlack = await page.locator('div').screenshot();

  const phone = await stranger({ camera: halfBlack });
  // An empty page of the site: a camera is there only on a page that is served, by a host that is trusted.
  await phone.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Empty</title>' }));
  await phone.goto('/empty');
  const [left, right] = await phone.evaluate(async () => {
    const video = document.createElement('video');
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    await video.play();
    const { videoWidth: width, videoHeight: height } = video;
    const pen = new OffscreenCanvas(width, height).getContext('2d')!;
    pen.drawImage(video, 0, 0);
    const brightness = (x: number) => pen.getImageData(x * width, height / 2, 1, 1).data[1]!;
    return [brightness(0.4), brightness(0.6)];
  });
  expect(left).toBeLessThan(50);
  expect(right).toBeGreaterThan(200);
});
