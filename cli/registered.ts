/** Fills in what the Register van Overheidsorganisaties knows of an organisation; what the configuration says counts. */
import { municipalityOf, registeredAt, servedBy } from '../dutch/register.ts';
import type { Contact, Organisation } from '../model/organisation.ts';

/** @param all that are configured, to find the municipalities a joint body serves. */
export function fromRegister(organisation: Organisation, all: readonly Organisation[]): Organisation {
  const registered = organisation.tooi === undefined ? undefined : registeredAt(organisation.tooi);
  if (registered === undefined) return organisation;
  const { phone, website, address, appointment } = registered;
  const known: Contact = {
    ...(phone === undefined ? {} : { phone }),
    ...(website === undefined ? {} : { url: website }),
    ...(address === undefined ? {} : { address }),
    ...(appointment === undefined ? {} : { appointment }),
  };
  return {
    ...organisation,
    tooi: registered.tooi,
    contact: { ...known, ...organisation.contact },
    serves:
      organisation.type === 'samenwerking' && organisation.serves.length === 0
        ? municipalitiesIn(servedBy(registered.tooi), all)
        : organisation.serves,
  };
}

function municipalitiesIn(codes: ReadonlySet<string>, all: readonly Organisation[]): string[] {
  return all
    .filter((one) => one.type === 'gemeente' && codes.has(municipalityOf(one)?.code ?? ''))
    .map(({ id }) => id);
}
