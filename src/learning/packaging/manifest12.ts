import { spokenIn } from '../../scenario/tongues.ts';
import { oneLine } from '../limits.ts';
import { type Order, PAGE } from './order.ts';
import { href, xml } from './xml.ts';

/** `imsmanifest.xml` of SCORM 1.2: one activity, which is the whole game. */
export function manifest12({ course, scenario, tongue }: Order, files: readonly string[]): string {
  const title = xml(oneLine(spokenIn(scenario.title, tongue)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="sang-froid-${xml(scenario.id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="sang-froid">
    <organization identifier="sang-froid">
      <title>${title}</title>
      <item identifier="crisis" identifierref="game" isvisible="true">
        <title>${title}</title>
        <adlcp:masteryscore>${course.mastery}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}

export const fileList = (files: readonly string[]): string =>
  files.map((file) => `      <file href="${href(file)}"/>`).join('\n');
