import { spokenIn } from '../../scenario/tongues.ts';
import { oneLine } from '../limits.ts';
import { fileList } from './manifest12.ts';
import { type Order, PAGE } from './order.ts';
import { xml } from './xml.ts';

/**
 * `imsmanifest.xml` of SCORM 2004, 4th Edition. The primary objective carries the pass mark, so that the platform gives
 * it back as `cmi.scaled_passing_score` and judges by it too.
 */
export function manifest2004({ course, scenario, tongue }: Order, files: readonly string[]): string {
  const title = xml(oneLine(spokenIn(scenario.title, tongue)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="sang-froid-${xml(scenario.id)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="sang-froid">
    <organization identifier="sang-froid">
      <title>${title}</title>
      <item identifier="crisis" identifierref="game" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="golden-rules" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${course.mastery / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormType="sco" href="${PAGE}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}
