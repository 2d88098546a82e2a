import type { ComponentPropsWithoutRef } from 'react';

/** What is drawn as cards stays a table to whoever hears it. */
export const TABLE_ROLES = {
  table: (props: ComponentPropsWithoutRef<'table'>) => <table role="table" {...props} />,
  header: {
    wrapper: (props: ComponentPropsWithoutRef<'thead'>) => <thead role="rowgroup" {...props} />,
    row: (props: ComponentPropsWithoutRef<'tr'>) => <tr role="row" {...props} />,
    cell: (props: ComponentPropsWithoutRef<'th'>) => <th role="columnheader" {...props} />,
  },
  body: {
    wrapper: (props: ComponentPropsWithoutRef<'tbody'>) => <tbody role="rowgroup" {...props} />,
    row: (props: ComponentPropsWithoutRef<'tr'>) => <tr role="row" {...props} />,
  },
};
