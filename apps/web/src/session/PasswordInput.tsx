import type { GetProps } from 'antd';
import { Input } from 'antd';
import { EyeInvisibleOutlined, EyeOutlined } from '../theme/icons.js';

const signOf = (visible: boolean) => (visible ? <EyeOutlined /> : <EyeInvisibleOutlined />);

/** A password, hidden until its button is pressed; the button is named in the language of the page, its sign is not read. */
export function PasswordInput(props: GetProps<typeof Input.Password>) {
  return <Input.Password {...props} iconRender={signOf} />;
}
