import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MessagePreferences } from '../api/notifications.js';
import { readPreferences, savePreferences } from '../api/notifications.js';
import { Loaded } from '../shell/Loaded.js';
import { useFailureText } from '../shell/use-failure-text.js';

const KINDS = ['progress', 'reminder', 'work'] as const;

interface Entered {
  readonly language: MessagePreferences['language'];
  readonly mailed: readonly (typeof KINDS)[number][];
}

function PreferencesForm({ preferences }: { readonly preferences: MessagePreferences }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: ({ language, mailed }: Entered) => savePreferences({ language, off: KINDS.filter((kind) => !mailed.includes(kind)) }),
    onSuccess: async () => {
      message.success(t('session.messagesSaved'));
      await client.invalidateQueries({ queryKey: ['preferences'] });
    },
    onError: (error) => void message.error(failureText(error)),
  });
  const entered: Entered = { language: preferences.language, mailed: KINDS.filter((kind) => !preferences.off.includes(kind)) };
  return (
    <Form<Entered> layout="vertical" initialValues={entered} onFinish={(given) => save.mutate(given)}>
      <p className="muted">{preferences.email === null ? t('session.messagesNoMail') : t('session.messagesMail', { email: preferences.email })}</p>
      <Form.Item name="mailed" label={t('session.messagesKinds')} extra={t('session.messagesAlways')}>
        <Checkbox.Group style={{ display: 'grid', gap: 6 }} options={KINDS.map((kind) => ({ value: kind, label: t(`session.messageKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="language" label={t('session.messagesLanguage')}><Radio.Group options={[{ value: 'zh-CN', label: '中文' }, { value: 'en', label: 'English' }]} /></Form.Item>
      <Button htmlType="submit" type="primary" loading={save.isPending}>{t('common.save')}</Button>
    </Form>
  );
}

/** Which messages also come by mail, and in which language; all of them stand on the page. */
export function MessagePreferencesForm() {
  const query = useQuery({ queryKey: ['preferences'], queryFn: readPreferences });
  return <Loaded query={query} rows={4}>{(preferences) => <PreferencesForm preferences={preferences} />}</Loaded>;
}
