import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RegionLevel = 'nation' | 'province' | 'city' | 'county';

@Entity('region')
export class Region {
  @PrimaryColumn('text') code!: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode!: string | null;
  @Column('text', { name: 'province_code' }) provinceCode!: string;
  @Column('text') path!: string;
  @Column('text', { name: 'name_zh' }) nameZh!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text') level!: RegionLevel;
  /** Level of its authority's powers; differs from the administrative level for development zones. */
  @Column('text', { name: 'authority_level' }) authorityLevel!: RegionLevel;
}
