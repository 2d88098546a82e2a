import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import type { FieldKind } from '../../api/forms.js';
import { ChoiceControl, FlagControl, MultiChoiceControl } from './ChoiceControl.js';
import type { ControlProps } from './control.js';
import { FilesControl } from './FilesControl.js';
import { GivenValue } from './GivenValue.js';
import { NumberControl } from './NumberControl.js';
import { OccupationControl } from './OccupationControl.js';
import { OrganisationControl, RegionControl, UsersControl } from './ReferenceControls.js';
import { SignatureControl } from './SignatureControl.js';
import { LongTextControl, TextControl } from './TextControl.js';

/** The calendar is large, and most forms are read before a date is set. */
const DateControl = lazy(async () => ({ default: (await import('./DateControl.js')).DateControl }));
const InstantControl = lazy(async () => ({ default: (await import('./DateControl.js')).InstantControl }));

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
  return <Suspense fallback={<div className="control-coming" />}><Control {...props} /></Suspense>;
}
