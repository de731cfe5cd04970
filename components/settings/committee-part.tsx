"use client";

import { Button, Select } from "@mantine/core";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { InvitationInput } from "#lib/access/account.ts";
import { ROLES, type Role } from "#lib/access/viewer.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { ROLE_NAMES } from "#lib/opening/rooms.ts";
import { InviteForm, type MailInvitation } from "./invite-form.tsx";
import classes from "./settings.module.css";

interface Member {
  accountId: number;
  name: string;
  email: string;
  role: Role;
}

interface Invitation {
  id: number;
  name: string;
  email: string;
  role: Role;
  /** ISO instant. */
  expiresAt: string;
}

interface Actions {
  invite: (slug: string, input: InvitationInput) => Promise<Outcome<{ token: string }>>;
  mail: MailInvitation | null;
  withdraw: (slug: string, input: { invitationId: number }) => Promise<Outcome<void>>;
  remove: (slug: string, input: { accountId: number }) => Promise<Outcome<void>>;
  saveRole: (slug: string, input: { accountId: number; role: Role }) => Promise<Outcome<void>>;
}

interface Props {
  slug: string;
  /** Address of this installation, for invitation links. */
  origin: string;
  members: Member[];
  invitations: Invitation[];
  actions: Actions;
}

const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }));

export function CommitteePart({ slug, origin, members, invitations, actions }: Props) {
  const remove = useOutcome((accountId: number) => actions.remove(slug, { accountId }));
  const role = useOutcome((input: { accountId: number; role: Role }) => actions.saveRole(slug, input));
  return (
    <section className={classes.part} aria-labelledby="committee">
      <h2 id="committee">Committee</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            <th scope="col">Role</th>
            <th scope="col">
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.accountId}>
              <td>{member.name}</td>
              <td>{member.email}</td>
              <td>
                <Select
                  aria-label={`Role of ${member.name}`}
                  size="xs"
                  w={130}
                  data={ROLE_OPTIONS}
                  value={member.role}
                  allowDeselect={false}
                  onChange={(value) => value && role.send({ accountId: member.accountId, role: value as Role })}
                />
              </td>
              <td>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Remove ${member.name} from the committee`}
                  onClick={() => remove.send(member.accountId)}
                >
                  Remove
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RefusalText message={remove.message ?? role.message} />
      <InviteForm slug={slug} origin={origin} invite={actions.invite} mail={actions.mail} />
      {invitations.length > 0 && <Pending slug={slug} invitations={invitations} withdraw={actions.withdraw} />}
    </section>
  );
}

function Pending({
  slug,
  invitations,
  withdraw,
}: {
  slug: string;
  invitations: Invitation[];
  withdraw: Actions["withdraw"];
}) {
  const { send, message } = useOutcome((invitationId: number) => withdraw(slug, { invitationId }));
  return (
    <>
      <h3>Invited, not yet here</h3>
      <table className={classes.table}>
        <tbody>
          {invitations.map(({ id, name, email, role, expiresAt }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{email}</td>
              <td>{ROLE_NAMES[role]}</td>
              <td>
                until <time dateTime={expiresAt}>{expiresAt.slice(0, 10)}</time>{" "}
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Withdraw the invitation to ${name}`}
                  onClick={() => send(id)}
                >
                  Withdraw
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RefusalText message={message} />
    </>
  );
}
