import { CheckOutlined, LockOutlined, LogoutOutlined, SwapOutlined, UserOutlined } from '../theme/icons.js';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSigns } from '../i18n/use-text.js';
import { signOut } from '../api/session.js';
import { useStore } from '../api/store.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { desksOf, HOME_OF_DESK, useSession, useUser } from '../session/session-context.js';
import { chooseColours, chooseLarge, COLOUR_CHOICES, colourChoice, isLarge } from '../theme/appearance.js';
import { MenuButton } from './MenuButton.js';
import { chooseSingleKeys, singleKeysAct } from './single-keys.js';

export function UserMenu() {
  const { t } = useTranslation();
  const signs = useSigns();
  const { refresh } = useSession();
  const user = useUser();
  const navigate = useNavigate();
  const roleName = useRoleName();
  const roles = [...new Set(user.roles.map(({ role }) => roleName(role)))].join(signs.comma);
  const desks = desksOf(user);
  const [colours, large, keys] = [useStore(colourChoice), useStore(isLarge), useStore(singleKeysAct)];
  const choice = (key: string, label: string, chosen: boolean, choose: () => void) => ({
    key, icon: <CheckOutlined style={{ visibility: chosen ? 'visible' : 'hidden' }} />, onClick: choose,
    label: <>{label}{chosen && <span className="sr-only">{t('shell.chosen')}</span>}</>,
  });

  async function leave() {
    await signOut();
    await refresh();
    await navigate('/sign-in');
  }

  return (
    <MenuButton
      type="text" icon={<UserOutlined />} style={{ height: 44 }} within
      items={[
      ...(desks.length > 1 ? desks.map((desk) => ({ key: desk, icon: <SwapOutlined />, label: t(`shell.desk.${desk}`), onClick: () => void navigate(HOME_OF_DESK[desk]) })) : []),
      { key: 'colours', type: 'group' as const, label: t('shell.colours'), children: COLOUR_CHOICES.map((each) => choice(each, t(`shell.colour.${each}`), each === colours, () => chooseColours(each))) },
      { key: 'letters', type: 'group' as const, label: t('shell.letters'), children: [choice('normal', t('shell.letter.normal'), !large, () => chooseLarge(false)), choice('large', t('shell.letter.large'), large, () => chooseLarge(true))] },
      { key: 'keys', type: 'group' as const, label: t('shell.singleKeys'), children: [choice('keysOn', t('shell.keysOn'), keys, () => chooseSingleKeys(true)), choice('keysOff', t('shell.keysOff'), !keys, () => chooseSingleKeys(false))] },
      { type: 'divider' as const },
      { key: 'account', icon: <LockOutlined />, label: t('session.accountTitle'), onClick: () => void navigate('/account') },
      { key: 'signOut', icon: <LogoutOutlined />, label: t('shell.signOut'), onClick: () => void leave() },
      ]}
    >
      <span className="sr-only">{t('shell.account')}</span><span className="shell-who"><b>{user.name}</b><span>{`${user.organisation?.name ?? ''} ${roles}`}</span></span>
    </MenuButton>
  );
}
