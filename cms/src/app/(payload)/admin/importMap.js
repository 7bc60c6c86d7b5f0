import { TitleCell as TitleCell_3cb1b855a63e86d98011d15578cf4b1d } from '../../../domains/catalogue/admin/title-cell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BrandCell as BrandCell_8b2b1c36bf5ca621b8f719e1d1f7100d } from '../../../domains/catalogue/admin/relation-cells.tsx'
import { CategoriesCell as CategoriesCell_8b2b1c36bf5ca621b8f719e1d1f7100d } from '../../../domains/catalogue/admin/relation-cells.tsx'
import { FactTitle as FactTitle_f750281916b96102673cdc27ed68dfb7 } from '../../../domains/catalogue/admin/fact-title.tsx'
import { ShopAddress as ShopAddress_9d657a3f09ac2db932b60e63c9ba8020 } from '../../../admin/fields/shop-address.tsx'
import { ProductPriceCell as ProductPriceCell_3fbbf23f400e9604d2db2abd020bf5e1 } from '../../../domains/catalogue/admin/price-cells.tsx'
import { ProductStockCell as ProductStockCell_cc2c57cdd343866f31817bce1664f997 } from '../../../domains/inventory/admin/stock-cells.tsx'
import { PublishReceipt as PublishReceipt_c7f99a962d7fe0d37a64c9f46645cf31 } from '../../../outbox/admin/publish-receipt.tsx'
import { OpenInShop as OpenInShop_420376d5a988d8c10c6b7094d94ffa33 } from '../../../admin/fields/open-in-shop.tsx'
import { DocumentHistory as DocumentHistory_fcb2e531324422d13ea4462729e58495 } from '../../../admin/audit/document-history.tsx'
import { ProductCell as ProductCell_8b2b1c36bf5ca621b8f719e1d1f7100d } from '../../../domains/catalogue/admin/relation-cells.tsx'
import { OptionsCell as OptionsCell_83ab9e53c413404f88585a09ce5ef494 } from '../../../domains/catalogue/admin/option-cells.tsx'
import { MoneyField as MoneyField_1ba19d0da101b632b4a43ba44bdcf07b } from '../../../domains/catalogue/admin/money-field.tsx'
import { VariantPricesCell as VariantPricesCell_3fbbf23f400e9604d2db2abd020bf5e1 } from '../../../domains/catalogue/admin/price-cells.tsx'
import { VariantStockCell as VariantStockCell_cc2c57cdd343866f31817bce1664f997 } from '../../../domains/inventory/admin/stock-cells.tsx'
import { StockPanel as StockPanel_a3648dc50cde76c3a66e2c5e8948847c } from '../../../domains/inventory/admin/stock-panel.tsx'
import { SwatchCell as SwatchCell_83ab9e53c413404f88585a09ce5ef494 } from '../../../domains/catalogue/admin/option-cells.tsx'
import { SwatchField as SwatchField_c82eecebac6eb971c2483d0c1d50a470 } from '../../../domains/catalogue/admin/swatch-field.tsx'
import { ConditionLabel as ConditionLabel_9d6405214c9095d57bcc64874c67787e } from '../../../domains/search/merchandising/admin/condition-label.tsx'
import { StepLabel as StepLabel_50b496253f606933354f426f4022c844 } from '../../../domains/search/merchandising/admin/step-label.tsx'
import { RowTitle as RowTitle_499e2cec747f6db009ff5a66ddb49bb6 } from '../../../admin/fields/row-title.tsx'
import { CustomerView as CustomerView_3b5c4fdc2044e8cf7e25d809be394599 } from '../../../domains/customers/admin/customer-view.tsx'
import { StateCell as StateCell_4326b14e2263871a1e2772d87ca87ef1 } from '../../../domains/orders/admin/list/order-cells.tsx'
import { AmountCell as AmountCell_4326b14e2263871a1e2772d87ca87ef1 } from '../../../domains/orders/admin/list/order-cells.tsx'
import { MethodCell as MethodCell_4326b14e2263871a1e2772d87ca87ef1 } from '../../../domains/orders/admin/list/order-cells.tsx'
import { OrderFilters as OrderFilters_974e3a7ec4f2ea42d17e21b031164e24 } from '../../../domains/orders/admin/list/order-filters.tsx'
import { OrderDeskView as OrderDeskView_2f88eb4394aa10d5319aa871f441574d } from '../../../domains/orders/admin/desk-view.tsx'
import { PaymentView as PaymentView_d9478c4a61e03b2c2328da45fb7e7de0 } from '../../../domains/orders/admin/payment-view.tsx'
import { SaidCell as SaidCell_ba8931dd81682a9d3987e6a19c138a5f } from '../../../domains/reviews/admin/review-cells.tsx'
import { StateCell as StateCell_ba8931dd81682a9d3987e6a19c138a5f } from '../../../domains/reviews/admin/review-cells.tsx'
import { DecideBar as DecideBar_eb8c95446707e3a5241116591b5b0837 } from '../../../domains/reviews/admin/decide-bar.tsx'
import { Mark as Mark_93e2d863751896afc0937b59caef64c1 } from '../../../admin/graphics/mark.tsx'
import { Wordmark as Wordmark_f62d2bf7bcdc14019d597ba76b6f2868 } from '../../../admin/graphics/wordmark.tsx'
import { AlertBell as AlertBell_bca70f8180fb92c0c53d94ad2b04ffee } from '../../../domains/notifications/admin/alert-bell.tsx'
import { AfterLogin as AfterLogin_8c17a4bd95cffbf1767c30ed758426fc } from '../../../admin/login/login-words.tsx'
import { PublishingNavLink as PublishingNavLink_e23ae2694b0ca8571c1c2830a44f5a47 } from '../../../outbox/admin/nav-link.tsx'
import { AuditNavLink as AuditNavLink_9afbad4a768842ed636065b6b799d0be } from '../../../admin/audit/nav-link.tsx'
import { TrySearchNavLink as TrySearchNavLink_c9f4ae6d4f1f47883b6e4007b893d4fd } from '../../../domains/search/admin/nav-links.tsx'
import { SearchesNavLink as SearchesNavLink_c9f4ae6d4f1f47883b6e4007b893d4fd } from '../../../domains/search/admin/nav-links.tsx'
import { LowStockLink as LowStockLink_ffdee050021fbabde80a5231897418b8 } from '../../../domains/inventory/admin/low-stock-link.tsx'
import { UnmatchedNavLink as UnmatchedNavLink_c76e0e0602cf69c567eab1b7ba9acc82 } from '../../../domains/payments/admin/nav-link.tsx'
import { ReturnsNavLink as ReturnsNavLink_1c5947eceebf0dcc1655536ec6e868b8 } from '../../../domains/orders/admin/returns/nav-link.tsx'
import { LettersNavLink as LettersNavLink_bf3c012510c4bd440d31cba5591822b5 } from '../../../domains/notifications/admin/nav-links.tsx'
import { AlertsNavLink as AlertsNavLink_bf3c012510c4bd440d31cba5591822b5 } from '../../../domains/notifications/admin/nav-links.tsx'
import { BeforeLogin as BeforeLogin_8c17a4bd95cffbf1767c30ed758426fc } from '../../../admin/login/login-words.tsx'
import { AuditView as AuditView_db419864bdcd8e0ef9f1960b67e91107 } from '../../../admin/audit/audit-view.tsx'
import { Dashboard as Dashboard_9fee8c63a27b9a64285c1eaae4972705 } from '../../../admin/dashboard/dashboard.tsx'
import { PublishingView as PublishingView_30e0c2304395ba5d0c292a7c2927433a } from '../../../outbox/admin/publishing-view.tsx'
import { SearchView as SearchView_ce4d7853143c28d5a93bb02fdc781c66 } from '../../../domains/search/admin/explain/search-view.tsx'
import { SearchesView as SearchesView_c340010cc69d008dbf5439f637554e39 } from '../../../domains/search/admin/searches/searches-view.tsx'
import { LowStockView as LowStockView_33a6cb7e9a2c56316f1be5b0fccbea13 } from '../../../domains/inventory/admin/low-stock-view.tsx'
import { UnmatchedView as UnmatchedView_afdc2d22dd3bed82fb9d9ee9f1e2be17 } from '../../../domains/payments/admin/unmatched-view.tsx'
import { ReturnsView as ReturnsView_08e93618f0ad4c1b23f1a9d4ae803385 } from '../../../domains/orders/admin/returns/returns-view.tsx'
import { PackingSlipView as PackingSlipView_1e5e4082989c1471d3411ddbacac66ff } from '../../../domains/orders/admin/slip/slip-view.tsx'
import { LettersView as LettersView_9b72ed9e08d5a262f3fab8766c896fc5 } from '../../../domains/notifications/admin/letters-view.tsx'
import { AlertsView as AlertsView_f86fe55998c3ee30771a71387a893cc6 } from '../../../domains/notifications/admin/alerts-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/domains/catalogue/admin/title-cell.tsx#TitleCell": TitleCell_3cb1b855a63e86d98011d15578cf4b1d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/domains/catalogue/admin/relation-cells.tsx#BrandCell": BrandCell_8b2b1c36bf5ca621b8f719e1d1f7100d,
  "/domains/catalogue/admin/relation-cells.tsx#CategoriesCell": CategoriesCell_8b2b1c36bf5ca621b8f719e1d1f7100d,
  "/domains/catalogue/admin/fact-title.tsx#FactTitle": FactTitle_f750281916b96102673cdc27ed68dfb7,
  "/admin/fields/shop-address.tsx#ShopAddress": ShopAddress_9d657a3f09ac2db932b60e63c9ba8020,
  "/domains/catalogue/admin/price-cells.tsx#ProductPriceCell": ProductPriceCell_3fbbf23f400e9604d2db2abd020bf5e1,
  "/domains/inventory/admin/stock-cells.tsx#ProductStockCell": ProductStockCell_cc2c57cdd343866f31817bce1664f997,
  "/outbox/admin/publish-receipt.tsx#PublishReceipt": PublishReceipt_c7f99a962d7fe0d37a64c9f46645cf31,
  "/admin/fields/open-in-shop.tsx#OpenInShop": OpenInShop_420376d5a988d8c10c6b7094d94ffa33,
  "/admin/audit/document-history.tsx#DocumentHistory": DocumentHistory_fcb2e531324422d13ea4462729e58495,
  "/domains/catalogue/admin/relation-cells.tsx#ProductCell": ProductCell_8b2b1c36bf5ca621b8f719e1d1f7100d,
  "/domains/catalogue/admin/option-cells.tsx#OptionsCell": OptionsCell_83ab9e53c413404f88585a09ce5ef494,
  "/domains/catalogue/admin/money-field.tsx#MoneyField": MoneyField_1ba19d0da101b632b4a43ba44bdcf07b,
  "/domains/catalogue/admin/price-cells.tsx#VariantPricesCell": VariantPricesCell_3fbbf23f400e9604d2db2abd020bf5e1,
  "/domains/inventory/admin/stock-cells.tsx#VariantStockCell": VariantStockCell_cc2c57cdd343866f31817bce1664f997,
  "/domains/inventory/admin/stock-panel.tsx#StockPanel": StockPanel_a3648dc50cde76c3a66e2c5e8948847c,
  "/domains/catalogue/admin/option-cells.tsx#SwatchCell": SwatchCell_83ab9e53c413404f88585a09ce5ef494,
  "/domains/catalogue/admin/swatch-field.tsx#SwatchField": SwatchField_c82eecebac6eb971c2483d0c1d50a470,
  "/domains/search/merchandising/admin/condition-label.tsx#ConditionLabel": ConditionLabel_9d6405214c9095d57bcc64874c67787e,
  "/domains/search/merchandising/admin/step-label.tsx#StepLabel": StepLabel_50b496253f606933354f426f4022c844,
  "/admin/fields/row-title.tsx#RowTitle": RowTitle_499e2cec747f6db009ff5a66ddb49bb6,
  "/domains/customers/admin/customer-view.tsx#CustomerView": CustomerView_3b5c4fdc2044e8cf7e25d809be394599,
  "/domains/orders/admin/list/order-cells.tsx#StateCell": StateCell_4326b14e2263871a1e2772d87ca87ef1,
  "/domains/orders/admin/list/order-cells.tsx#AmountCell": AmountCell_4326b14e2263871a1e2772d87ca87ef1,
  "/domains/orders/admin/list/order-cells.tsx#MethodCell": MethodCell_4326b14e2263871a1e2772d87ca87ef1,
  "/domains/orders/admin/list/order-filters.tsx#OrderFilters": OrderFilters_974e3a7ec4f2ea42d17e21b031164e24,
  "/domains/orders/admin/desk-view.tsx#OrderDeskView": OrderDeskView_2f88eb4394aa10d5319aa871f441574d,
  "/domains/orders/admin/payment-view.tsx#PaymentView": PaymentView_d9478c4a61e03b2c2328da45fb7e7de0,
  "/domains/reviews/admin/review-cells.tsx#SaidCell": SaidCell_ba8931dd81682a9d3987e6a19c138a5f,
  "/domains/reviews/admin/review-cells.tsx#StateCell": StateCell_ba8931dd81682a9d3987e6a19c138a5f,
  "/domains/reviews/admin/decide-bar.tsx#DecideBar": DecideBar_eb8c95446707e3a5241116591b5b0837,
  "/admin/graphics/mark.tsx#Mark": Mark_93e2d863751896afc0937b59caef64c1,
  "/admin/graphics/wordmark.tsx#Wordmark": Wordmark_f62d2bf7bcdc14019d597ba76b6f2868,
  "/domains/notifications/admin/alert-bell.tsx#AlertBell": AlertBell_bca70f8180fb92c0c53d94ad2b04ffee,
  "/admin/login/login-words.tsx#AfterLogin": AfterLogin_8c17a4bd95cffbf1767c30ed758426fc,
  "/outbox/admin/nav-link.tsx#PublishingNavLink": PublishingNavLink_e23ae2694b0ca8571c1c2830a44f5a47,
  "/admin/audit/nav-link.tsx#AuditNavLink": AuditNavLink_9afbad4a768842ed636065b6b799d0be,
  "/domains/search/admin/nav-links.tsx#TrySearchNavLink": TrySearchNavLink_c9f4ae6d4f1f47883b6e4007b893d4fd,
  "/domains/search/admin/nav-links.tsx#SearchesNavLink": SearchesNavLink_c9f4ae6d4f1f47883b6e4007b893d4fd,
  "/domains/inventory/admin/low-stock-link.tsx#LowStockLink": LowStockLink_ffdee050021fbabde80a5231897418b8,
  "/domains/payments/admin/nav-link.tsx#UnmatchedNavLink": UnmatchedNavLink_c76e0e0602cf69c567eab1b7ba9acc82,
  "/domains/orders/admin/returns/nav-link.tsx#ReturnsNavLink": ReturnsNavLink_1c5947eceebf0dcc1655536ec6e868b8,
  "/domains/notifications/admin/nav-links.tsx#LettersNavLink": LettersNavLink_bf3c012510c4bd440d31cba5591822b5,
  "/domains/notifications/admin/nav-links.tsx#AlertsNavLink": AlertsNavLink_bf3c012510c4bd440d31cba5591822b5,
  "/admin/login/login-words.tsx#BeforeLogin": BeforeLogin_8c17a4bd95cffbf1767c30ed758426fc,
  "/admin/audit/audit-view.tsx#AuditView": AuditView_db419864bdcd8e0ef9f1960b67e91107,
  "/admin/dashboard/dashboard.tsx#Dashboard": Dashboard_9fee8c63a27b9a64285c1eaae4972705,
  "/outbox/admin/publishing-view.tsx#PublishingView": PublishingView_30e0c2304395ba5d0c292a7c2927433a,
  "/domains/search/admin/explain/search-view.tsx#SearchView": SearchView_ce4d7853143c28d5a93bb02fdc781c66,
  "/domains/search/admin/searches/searches-view.tsx#SearchesView": SearchesView_c340010cc69d008dbf5439f637554e39,
  "/domains/inventory/admin/low-stock-view.tsx#LowStockView": LowStockView_33a6cb7e9a2c56316f1be5b0fccbea13,
  "/domains/payments/admin/unmatched-view.tsx#UnmatchedView": UnmatchedView_afdc2d22dd3bed82fb9d9ee9f1e2be17,
  "/domains/orders/admin/returns/returns-view.tsx#ReturnsView": ReturnsView_08e93618f0ad4c1b23f1a9d4ae803385,
  "/domains/orders/admin/slip/slip-view.tsx#PackingSlipView": PackingSlipView_1e5e4082989c1471d3411ddbacac66ff,
  "/domains/notifications/admin/letters-view.tsx#LettersView": LettersView_9b72ed9e08d5a262f3fab8766c896fc5,
  "/domains/notifications/admin/alerts-view.tsx#AlertsView": AlertsView_f86fe55998c3ee30771a71387a893cc6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
