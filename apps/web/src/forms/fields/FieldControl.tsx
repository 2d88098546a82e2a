import type { ComponentType } from 'react';
import type { FieldKind } from '../../api/forms.js';
import { lazyPart } from '../../shell/lazy-part.js';
import { ChoiceControl, FlagControl, MultiChoiceControl } from './ChoiceControl.js';
import type { ControlProps } from './control.js';
import { FilesControl } from './FilesControl.js';
import { GivenValue } from './GivenValue.js';
import { NumberControl } from './NumberControl.js';
import { SignatureControl } from './SignatureControl.js';
import { LongTextControl, TextControl } from './TextControl.js';

const coming = <div className="control-coming" />;
/** Calendar and lists to choose from are large, and many forms have none. */
const part = (name: string, load: () => Promise<ComponentType<ControlProps>>) => lazyPart(`control-${name}`, load, coming);
const DateControl = part('date', async () => (await import('./DateControl.js')).DateControl);
const InstantControl = part('instant', async () => (await import('./InstantControl.js')).InstantControl);
const OccupationControl = part('occupation', async () => (await import('./OccupationControl.js')).OccupationControl);
const OrganisationControl = part('organisation', async () => (await import('./ReferenceControls.js')).OrganisationControl);
const UsersControl = part('users', async () => (await import('./ReferenceControls.js')).UsersControl);
const RegionControl = part('region', async () => (await import('./ReferenceControls.js')).RegionControl);

const CONTROL: Readonly<Record<Exclude<FieldKind, 'rows'>, ComponentType<ControlProps>>> = {
  text: TextControl, creditCode: TextControl, idNumber: TextControl, phone: TextControl, email: TextControl, longText: LongTextControl, number: NumberControl,
  date: DateControl, instant: InstantControl, choice: ChoiceControl, multiChoice: MultiChoiceControl, flag: FlagControl, files: FilesControl,
  occupation: OccupationControl, organisation: OrganisationControl, users: UsersControl, region: RegionControl, signature: SignatureControl,
};

/** The control for a field of any kind but a table. */
export function FieldControl(props: ControlProps) {
  const { kind } = props.field;
  if (kind === 'rows') return null;
  if (props.field.readOnly && kind !== 'files') return <GivenValue {...props} />;
  const Control = CONTROL[kind];
  return <Control {...props} />;
}
