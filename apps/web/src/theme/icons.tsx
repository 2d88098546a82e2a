import {
  CheckOutlined as CheckOutlinedDrawn,
  FileSearchOutlined as FileSearchOutlinedDrawn,
  DisconnectOutlined as DisconnectOutlinedDrawn,
  EyeInvisibleOutlined as EyeInvisibleOutlinedDrawn,
  EyeOutlined as EyeOutlinedDrawn,
  ArrowDownOutlined as ArrowDownOutlinedDrawn,
  ArrowLeftOutlined as ArrowLeftOutlinedDrawn,
  ArrowUpOutlined as ArrowUpOutlinedDrawn,
  AuditOutlined as AuditOutlinedDrawn,
  BarChartOutlined as BarChartOutlinedDrawn,
  BellOutlined as BellOutlinedDrawn,
  BookOutlined as BookOutlinedDrawn,
  CalendarOutlined as CalendarOutlinedDrawn,
  CheckCircleFilled as CheckCircleFilledDrawn,
  CheckCircleOutlined as CheckCircleOutlinedDrawn,
  ClockCircleOutlined as ClockCircleOutlinedDrawn,
  CloseCircleFilled as CloseCircleFilledDrawn,
  CloseCircleOutlined as CloseCircleOutlinedDrawn,
  DashboardOutlined as DashboardOutlinedDrawn,
  DeleteOutlined as DeleteOutlinedDrawn,
  DownloadOutlined as DownloadOutlinedDrawn,
  EditOutlined as EditOutlinedDrawn,
  EllipsisOutlined as EllipsisOutlinedDrawn,
  InfoCircleFilled as InfoCircleFilledDrawn,
  DownOutlined as DownOutlinedDrawn,
  ExclamationCircleFilled as ExclamationCircleFilledDrawn,
  ExclamationCircleOutlined as ExclamationCircleOutlinedDrawn,
  FileAddOutlined as FileAddOutlinedDrawn,
  FileDoneOutlined as FileDoneOutlinedDrawn,
  FileImageOutlined as FileImageOutlinedDrawn,
  FileOutlined as FileOutlinedDrawn,
  FilePdfOutlined as FilePdfOutlinedDrawn,
  FileTextOutlined as FileTextOutlinedDrawn,
  FileWordOutlined as FileWordOutlinedDrawn,
  FolderOpenOutlined as FolderOpenOutlinedDrawn,
  FolderOutlined as FolderOutlinedDrawn,
  GlobalOutlined as GlobalOutlinedDrawn,
  ImportOutlined as ImportOutlinedDrawn,
  HeatMapOutlined as HeatMapOutlinedDrawn,
  InboxOutlined as InboxOutlinedDrawn,
  KeyOutlined as KeyOutlinedDrawn,
  LeftOutlined as LeftOutlinedDrawn,
  LockOutlined as LockOutlinedDrawn,
  LogoutOutlined as LogoutOutlinedDrawn,
  MenuOutlined as MenuOutlinedDrawn,
  MinusCircleOutlined as MinusCircleOutlinedDrawn,
  PaperClipOutlined as PaperClipOutlinedDrawn,
  PauseCircleOutlined as PauseCircleOutlinedDrawn,
  PlusOutlined as PlusOutlinedDrawn,
  QuestionCircleOutlined as QuestionCircleOutlinedDrawn,
  RightOutlined as RightOutlinedDrawn,
  RotateRightOutlined as RotateRightOutlinedDrawn,
  SafetyOutlined as SafetyOutlinedDrawn,
  SearchOutlined as SearchOutlinedDrawn,
  SnippetsOutlined as SnippetsOutlinedDrawn,
  SolutionOutlined as SolutionOutlinedDrawn,
  SwapOutlined as SwapOutlinedDrawn,
  SyncOutlined as SyncOutlinedDrawn,
  TeamOutlined as TeamOutlinedDrawn,
  UnorderedListOutlined as UnorderedListOutlinedDrawn,
  UploadOutlined as UploadOutlinedDrawn,
  UserOutlined as UserOutlinedDrawn,
  WarningOutlined as WarningOutlinedDrawn,
  ZoomInOutlined as ZoomInOutlinedDrawn,
  ZoomOutOutlined as ZoomOutOutlinedDrawn,
} from '@ant-design/icons';
import type { ComponentType, CSSProperties } from 'react';

interface IconProps {
  readonly className?: string;
  readonly spin?: boolean;
  readonly style?: CSSProperties;
}

/** Icons stand beside words that say the same; screen readers need not hear their English names. */
function quiet(Drawn: ComponentType<IconProps & { readonly 'aria-hidden': boolean }>): ComponentType<IconProps> {
  return function Icon(props) {
    return <Drawn aria-hidden {...props} />;
  };
}

export const ArrowDownOutlined = /* @__PURE__ */ quiet(ArrowDownOutlinedDrawn);
export const ArrowLeftOutlined = /* @__PURE__ */ quiet(ArrowLeftOutlinedDrawn);
export const ArrowUpOutlined = /* @__PURE__ */ quiet(ArrowUpOutlinedDrawn);
export const AuditOutlined = /* @__PURE__ */ quiet(AuditOutlinedDrawn);
export const BarChartOutlined = /* @__PURE__ */ quiet(BarChartOutlinedDrawn);
export const BellOutlined = /* @__PURE__ */ quiet(BellOutlinedDrawn);
export const BookOutlined = /* @__PURE__ */ quiet(BookOutlinedDrawn);
export const CalendarOutlined = /* @__PURE__ */ quiet(CalendarOutlinedDrawn);
export const CheckCircleFilled = /* @__PURE__ */ quiet(CheckCircleFilledDrawn);
export const CheckCircleOutlined = /* @__PURE__ */ quiet(CheckCircleOutlinedDrawn);
export const ClockCircleOutlined = /* @__PURE__ */ quiet(ClockCircleOutlinedDrawn);
export const CloseCircleFilled = /* @__PURE__ */ quiet(CloseCircleFilledDrawn);
export const CloseCircleOutlined = /* @__PURE__ */ quiet(CloseCircleOutlinedDrawn);
export const DashboardOutlined = /* @__PURE__ */ quiet(DashboardOutlinedDrawn);
export const DeleteOutlined = /* @__PURE__ */ quiet(DeleteOutlinedDrawn);
export const DownloadOutlined = /* @__PURE__ */ quiet(DownloadOutlinedDrawn);
export const DownOutlined = /* @__PURE__ */ quiet(DownOutlinedDrawn);
export const EllipsisOutlined = /* @__PURE__ */ quiet(EllipsisOutlinedDrawn);
export const InfoCircleFilled = /* @__PURE__ */ quiet(InfoCircleFilledDrawn);
export const EditOutlined = /* @__PURE__ */ quiet(EditOutlinedDrawn);
export const ExclamationCircleFilled = /* @__PURE__ */ quiet(ExclamationCircleFilledDrawn);
export const ExclamationCircleOutlined = /* @__PURE__ */ quiet(ExclamationCircleOutlinedDrawn);
export const FileAddOutlined = /* @__PURE__ */ quiet(FileAddOutlinedDrawn);
export const FileDoneOutlined = /* @__PURE__ */ quiet(FileDoneOutlinedDrawn);
export const FileImageOutlined = /* @__PURE__ */ quiet(FileImageOutlinedDrawn);
export const FileOutlined = /* @__PURE__ */ quiet(FileOutlinedDrawn);
export const FilePdfOutlined = /* @__PURE__ */ quiet(FilePdfOutlinedDrawn);
export const FileTextOutlined = /* @__PURE__ */ quiet(FileTextOutlinedDrawn);
export const FileWordOutlined = /* @__PURE__ */ quiet(FileWordOutlinedDrawn);
export const FolderOpenOutlined = /* @__PURE__ */ quiet(FolderOpenOutlinedDrawn);
export const FolderOutlined = /* @__PURE__ */ quiet(FolderOutlinedDrawn);
export const GlobalOutlined = /* @__PURE__ */ quiet(GlobalOutlinedDrawn);
export const ImportOutlined = /* @__PURE__ */ quiet(ImportOutlinedDrawn);
export const HeatMapOutlined = /* @__PURE__ */ quiet(HeatMapOutlinedDrawn);
export const InboxOutlined = /* @__PURE__ */ quiet(InboxOutlinedDrawn);
export const KeyOutlined = /* @__PURE__ */ quiet(KeyOutlinedDrawn);
export const LeftOutlined = /* @__PURE__ */ quiet(LeftOutlinedDrawn);
export const LockOutlined = /* @__PURE__ */ quiet(LockOutlinedDrawn);
export const LogoutOutlined = /* @__PURE__ */ quiet(LogoutOutlinedDrawn);
export const MenuOutlined = /* @__PURE__ */ quiet(MenuOutlinedDrawn);
export const MinusCircleOutlined = /* @__PURE__ */ quiet(MinusCircleOutlinedDrawn);
export const PaperClipOutlined = /* @__PURE__ */ quiet(PaperClipOutlinedDrawn);
export const PauseCircleOutlined = /* @__PURE__ */ quiet(PauseCircleOutlinedDrawn);
export const PlusOutlined = /* @__PURE__ */ quiet(PlusOutlinedDrawn);
export const QuestionCircleOutlined = /* @__PURE__ */ quiet(QuestionCircleOutlinedDrawn);
export const RightOutlined = /* @__PURE__ */ quiet(RightOutlinedDrawn);
export const RotateRightOutlined = /* @__PURE__ */ quiet(RotateRightOutlinedDrawn);
export const SafetyOutlined = /* @__PURE__ */ quiet(SafetyOutlinedDrawn);
export const SearchOutlined = /* @__PURE__ */ quiet(SearchOutlinedDrawn);
export const SnippetsOutlined = /* @__PURE__ */ quiet(SnippetsOutlinedDrawn);
export const SolutionOutlined = /* @__PURE__ */ quiet(SolutionOutlinedDrawn);
export const SwapOutlined = /* @__PURE__ */ quiet(SwapOutlinedDrawn);
export const SyncOutlined = /* @__PURE__ */ quiet(SyncOutlinedDrawn);
export const TeamOutlined = /* @__PURE__ */ quiet(TeamOutlinedDrawn);
export const UnorderedListOutlined = /* @__PURE__ */ quiet(UnorderedListOutlinedDrawn);
export const UploadOutlined = /* @__PURE__ */ quiet(UploadOutlinedDrawn);
export const UserOutlined = /* @__PURE__ */ quiet(UserOutlinedDrawn);
export const WarningOutlined = /* @__PURE__ */ quiet(WarningOutlinedDrawn);
export const ZoomInOutlined = /* @__PURE__ */ quiet(ZoomInOutlinedDrawn);
export const ZoomOutOutlined = /* @__PURE__ */ quiet(ZoomOutOutlinedDrawn);
export const DisconnectOutlined = /* @__PURE__ */ quiet(DisconnectOutlinedDrawn);
export const EyeInvisibleOutlined = /* @__PURE__ */ quiet(EyeInvisibleOutlinedDrawn);
export const EyeOutlined = /* @__PURE__ */ quiet(EyeOutlinedDrawn);
export const FileSearchOutlined = /* @__PURE__ */ quiet(FileSearchOutlinedDrawn);
export const CheckOutlined = /* @__PURE__ */ quiet(CheckOutlinedDrawn);
